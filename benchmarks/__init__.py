"""Measurements side by side: `make bench` runs them all, prints them and writes docs/explanation/performance.md."""
