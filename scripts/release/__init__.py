"""What a step leaves in the repository: files swapped in, a version, a section of the changelog."""
