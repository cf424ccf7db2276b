"""canbo: Vietnam's law on personnel work, executable."""

__version__ = "0.1.0"
