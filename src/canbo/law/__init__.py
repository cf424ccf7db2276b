"""The law, as printed: facts, articles, questions, calendars."""
