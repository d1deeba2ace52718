from langsmith_api.platform.types import *
from langsmith_api.platform.types import __all__ as __all__
