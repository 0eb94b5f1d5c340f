"""One interview, step by step: what was heard is read, checked and kept, and the next question is put."""
