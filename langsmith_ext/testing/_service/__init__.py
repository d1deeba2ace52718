"""The embedded service itself; its face is ``langsmith_ext.testing``."""
