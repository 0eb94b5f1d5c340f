"""Whole journeys, from an invitation to the last answer: `bluepaper run` on both platforms, which are played on
loopback, and what everybody saw, as it was sent.
"""
