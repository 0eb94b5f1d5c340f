"""The demonstration: one person at a terminal plays a contact, and the firm beside it."""
