"""The pipeline from an API's document to its typed package: `python -m scripts.regenerate`."""
