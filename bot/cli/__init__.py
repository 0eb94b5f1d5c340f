"""The command line of Bluepaper."""
