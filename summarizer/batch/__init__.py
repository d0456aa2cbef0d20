"""Many releases: read as a stream, briefed by rules on all cores or by a model within limits, nothing lost.

`library` holds the calls for programs, `store` what was paid for, `runner` the model's side, `workers` the rules'.
Nothing is imported here: a worker that reads by rules needs no asyncio, and a model's run no worker.
"""
