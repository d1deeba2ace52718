"""What everything is called in Python, and the lock that keeps it so."""
