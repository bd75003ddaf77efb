-- Nobody is subscribed to a task.
delete from raw.tasksubscription
