"""How one installation differs from another."""
