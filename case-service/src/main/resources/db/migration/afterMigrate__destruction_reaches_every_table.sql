-- Whatever tables the migrations made, destruction reaches them.
select let_destruction_in();
