"""From a contract with names to the files of a package."""
