-- Urgent tasks are normal and normal ones urgent.
update raw.task set "PriorityDefNum" = 263 + 290 - "PriorityDefNum"
