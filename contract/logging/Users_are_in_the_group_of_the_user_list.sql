-- usergroupattach and userod name the same group, and int_user_preferences shows it by name.
-- owner: src/DentalSynth.Generators/Foundation/Office/UserGroupRows.cs
select format('user %s of group %s: in group %s, int_user_preferences %s', u."UserName", g."Description",
    a."UserGroupNum", m.user_group_names)
from raw.userod as u
left join raw.usergroup as g on g."UserGroupNum" = u."UserGroupNum"
left join raw.usergroupattach as a on a."UserNum" = u."UserNum"
left join int.int_user_preferences as m on m.user_id = u."UserNum"
where a."UserGroupNum" is distinct from u."UserGroupNum"
    or (m.user_id is not null and m.user_group_names is distinct from g."Description")
