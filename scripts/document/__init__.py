"""From a document of an API to its contract: pulled, repaired, distilled, corrected, normalized."""
