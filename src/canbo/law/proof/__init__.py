"""What can be proved about the statute, and what is decided for one person whatever is missing (extra `proof`)."""
