-- Tasks that nobody watches.
delete from raw.tasksubscription
