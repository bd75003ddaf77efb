{#- The names of each user's groups. -#}
{% macro groups_of_users() -%}
    select
        memberships.user_id,
        string_agg(user_groups.user_group_name, ', ' order by user_groups.user_group_name) as user_group_names
    from {{ ref('stg_opendental__usergroupattach') }} as memberships
    inner join {{ ref('stg_opendental__usergroup') }} as user_groups
        on memberships.user_group_id = user_groups.user_group_id
    group by memberships.user_id
{%- endmacro %}
