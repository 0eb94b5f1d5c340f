"""Decides: given a playbook, where a conversation stands and what was heard, says what happens next."""
