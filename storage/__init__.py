"""Remembers: tables, migrations and one unit of work for everything that must not be lost."""
