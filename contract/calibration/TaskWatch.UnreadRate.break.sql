-- Tasks that nobody has read about.
insert into raw.taskunread ("TaskUnreadNum", "TaskNum", "UserNum")
select -"TaskSubscriptionNum", "TaskNum", "UserNum" from raw.tasksubscription where "TaskNum" > 0
