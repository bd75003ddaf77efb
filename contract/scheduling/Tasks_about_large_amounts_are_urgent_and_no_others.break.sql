-- Tasks about claims and plans that are urgent the other way round.
update raw.task set "PriorityDefNum" = 263 + 290 - "PriorityDefNum"
