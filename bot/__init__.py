"""Hears, speaks and keeps time: carries messages between people and the rules, and wakes what is due."""
