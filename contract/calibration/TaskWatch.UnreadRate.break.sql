-- Every subscribed task is unread.
insert into raw.taskunread ("TaskUnreadNum", "TaskNum", "UserNum")
select -"TaskSubscriptionNum", "TaskNum", "UserNum" from raw.tasksubscription where "TaskNum" > 0
