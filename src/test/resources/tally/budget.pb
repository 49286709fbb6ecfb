META
key;value
description;"Three streets; one square"
budget;100
vote_type;approval
PROJECTS
project_id;cost;name
a;40;"A bench; painted"
b;60;Trees
c;30;Lamp
d;90;Fountain
VOTES
voter_id;vote
1;a,b
2;a,b
3;a
4;c
5;c,d
6;"b,d"
7;
8;d
