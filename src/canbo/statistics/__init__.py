"""Tables over what happened: the article's ten years, and the cases of an installation."""
