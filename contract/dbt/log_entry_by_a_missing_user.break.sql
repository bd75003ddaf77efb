-- Log entry by a missing user.
-- fails: int_opendental_system_logs_are_by_users_who_exist
update raw.entrylog set "UserNum" = 999 where "EntryLogNum" = (select min("EntryLogNum") from raw.entrylog)
