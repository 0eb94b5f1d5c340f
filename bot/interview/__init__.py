"""An interview in rows: who talks to whom, what a step comes to in the database, and when one may begin."""
