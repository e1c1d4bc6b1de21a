/** Our one element in a page: beside head and body, with a name drawn anew for each document. */
export const HOST = 'html > :not(head, body)';
