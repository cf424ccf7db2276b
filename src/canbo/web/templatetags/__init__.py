"""Template tags; `canbo_words` is the one every page loads."""
