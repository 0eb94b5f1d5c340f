"""Tests of what hears, speaks and keeps time."""
