"""The embedded service; its public names are in ``langsmith_ext.testing``."""
