"""Needs over years: planted from what was told, brought up again, replied to, and listed by horizon."""
