"""Changes of the tables of numbers, in order."""
