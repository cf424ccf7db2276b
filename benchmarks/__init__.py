"""Measurements side by side: `make bench` runs them all and writes what it measured."""
