"""The command line: a door to what lies below, with one module a group of commands."""
