"""What changed between two contracts, judged from the caller's side."""
