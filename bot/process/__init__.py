"""What runs: the clock, the dispatcher, the lines to the platforms, and the whole of them."""
