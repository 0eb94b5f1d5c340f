"""What somebody of the firm may order, how a typed line is read, and how all that it changes is committed together."""
