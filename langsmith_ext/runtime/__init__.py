"""What every generated package stands on: models, operations, requests and responses, without any sending."""
