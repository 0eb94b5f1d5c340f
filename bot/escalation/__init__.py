"""What the firm must hear of at once: raised, told, told again, and talked over in its thread until it is over."""
