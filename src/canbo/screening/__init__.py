"""Many persons at once: the fixed questions over a file or a frame of facts."""
