"""The pages: Django templates with HTMX, Vietnamese first, English second."""
