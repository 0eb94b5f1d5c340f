"""Bad weather: `bluepaper run` between two platforms that lose, repeat, delay and refuse, killed every second."""
