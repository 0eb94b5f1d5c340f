"""Needs: what a client will need one day, planted from facts and brought up again, rarely and without selling."""
