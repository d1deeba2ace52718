"""Stage "generate": a contract with names becomes the files of a package."""
