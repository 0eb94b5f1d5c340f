"""How fast a durable turn is, beside the least that any program on the same disk can do."""
