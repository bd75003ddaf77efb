with preferences as (

    select * from {{ ref('stg_opendental__userodpref') }}

),

users as (

    select * from {{ ref('stg_opendental__userod') }}

),

user_views as (

    select * from {{ ref('stg_opendental__userodapptview') }}

),

appointment_views as (

    select * from {{ ref('stg_opendental__apptview') }}

),

groups_of_users as (

    {{ groups_of_users() }}

),

-- A user may have a view for each clinic; that of the home clinic counts, then the one for all clinics.
home_views as (

    select distinct on (user_views.user_id)
        user_views.user_id,
        appointment_views.appointment_view_name
    from user_views
    inner join users
        on user_views.user_id = users.user_id
    inner join appointment_views
        on user_views.appointment_view_id = appointment_views.appointment_view_id
    order by
        user_views.user_id asc,
        user_views.clinic_id = users.clinic_id desc nulls last,
        user_views.user_appointment_view_id asc

),

joined as (

    select
        preferences.user_preference_id,
        preferences.user_id,
        users.user_name,
        users.clinic_id as home_clinic_id,
        groups_of_users.user_group_names,
        home_views.appointment_view_name,
        preferences.clinic_id,
        preferences.preference,
        preferences.preference_value
    from preferences
    inner join users
        on preferences.user_id = users.user_id
    left join groups_of_users
        on preferences.user_id = groups_of_users.user_id
    left join home_views
        on preferences.user_id = home_views.user_id

)

select * from joined
