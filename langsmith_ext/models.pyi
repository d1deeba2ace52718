from langsmith_api.platform.models import *
from langsmith_api.platform.models import __all__ as __all__
