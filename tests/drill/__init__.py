"""The drill: an outside process plays fifty contacts, kills the bot at every dangerous point, and counts the loss."""
